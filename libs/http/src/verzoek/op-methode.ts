/** A decorator of a method, to be put on one of its parameters: what the parameter needs is said with it. */
export function opMethode(decorator: MethodDecorator): ParameterDecorator {
  return (target, property) => {
    if (property === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(target, property);
    if (descriptor !== undefined) decorator(target, property, descriptor);
  };
}
