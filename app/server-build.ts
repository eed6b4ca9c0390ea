import type { ServerBuild } from '@remix-run/node'

/**
 * What Remix's compiler made, as a module whose shape is only known when it is there.
 *
 * @throws {TypeError} if it is not a server build.
 */
export function asServerBuild(module: unknown): ServerBuild {
  if (isServerBuild(module)) return module
  throw new TypeError('This module is not a build of the application.')
}

function isServerBuild(module: unknown): module is ServerBuild {
  return (
    typeof module === 'object' &&
    module !== null &&
    'routes' in module &&
    'assets' in module &&
    'entry' in module
  )
}
