import { editingSuite } from '../contracts/editing.suite.js'

editingSuite('one file')
