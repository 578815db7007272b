/**
 * What a thread is started with so that it loads its file by `import` and not by `require`, which Piscina tries first: Node 20 aborts the
 * whole process where a thread is ended while `require` takes a module in (`v8::Module::IsGraphAsync must be used on an instantiated
 * module`), as in a desk that is stopped just after it started.
 */
export const LOADED_BY_IMPORT = ['--no-experimental-require-module']
