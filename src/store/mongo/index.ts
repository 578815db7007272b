export { lookAtMongo, type MongoLook } from './look.js'
export { MongoStore, openMongoStore } from './store.js'
