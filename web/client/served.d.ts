/** What the server serves of packages below /assets/, for the type checker: the packages' own types. */
declare module '*/cytoscape.esm.min.mjs' {
  import cytoscape from 'cytoscape';
  export default cytoscape;
}

declare module '*/pdf.min.mjs' {
  export * from 'pdfjs-dist';
}
