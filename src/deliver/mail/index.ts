export { type MailSection, type MailStory, type MailView, mailHtml } from './layout.js'
export { digestMail, postMail } from './posts.js'
