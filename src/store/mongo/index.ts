export { MongoStore, openMongoStore } from './store.js'
