/** What is used of WebAssembly, which both hosts have: the compiler's library of the DOM is not ours. */
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: string;
  }
  function compile(bytes: Uint8Array): Promise<Module>;
}
