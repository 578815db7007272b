import { ownershipContract } from '../contracts/ownership.suite.js'
import { searchContract } from '../contracts/search.suite.js'
import { storeContract } from '../contracts/store.suite.js'
import { mongoBench } from './mongo-bench.js'

storeContract('MongoDB', mongoBench)
searchContract('MongoDB', mongoBench)
ownershipContract('MongoDB', mongoBench)
