// A thread that tells whether it could load a module by `require`.
export default () => process.features.require_module
