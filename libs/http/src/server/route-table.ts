import type { RouteOptions } from 'fastify';

/** Which methods exist on which path: what Fastify's router knows but does not tell. */
export class RouteTable {
  private readonly routes: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = [];

  /** To be called for every route that is registered. */
  add({ url, method }: Pick<RouteOptions, 'url' | 'method'>): void {
    this.routes.push({ pattern: patternOf(url), methods: [method].flat() });
  }

  /** The methods of the resource at this request target, sorted; empty when there is no such resource. */
  methodenVan(target: string): readonly string[] {
    const path = target.split('?', 1)[0] ?? '';
    return [...new Set(this.routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods))].sort();
  }
}

function patternOf(url: string): RegExp {
  const segments = url.split('/').map((segment) => {
    if (segment === '*') return '.*';
    return segment.startsWith(':') ? '[^/]+' : segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${segments.join('/')}$`);
}
