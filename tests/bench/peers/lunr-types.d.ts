/** The little of lunr's interface that the speed bench uses. */
declare module 'lunr' {
  namespace lunr {
    interface Token {
      update(change: (text: string) => string): Token;
    }
    interface Index {
      search(query: string): { ref: string; score: number }[];
    }
    interface Pipeline {
      add(step: (token: Token) => Token): void;
    }
    class Builder {
      pipeline: Pipeline;
      searchPipeline: Pipeline;
      ref(field: string): void;
      field(name: string, options?: { boost: number }): void;
      add(document: object): void;
      build(): Index;
    }
    const Pipeline: { registerFunction(step: (token: Token) => Token, label: string): void };
  }
  export default lunr;
}
