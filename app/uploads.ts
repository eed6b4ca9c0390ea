import { Router, type Request, type RequestHandler, type Response } from 'express'
import type { PortalContext } from './context.ts'
import { evidencePlace } from './files/evidence-place.ts'
import { giveOut } from './files/give-out.ts'
import { libraryPlace } from './files/library-place.ts'
import { takeUpload } from './files/upload-door.ts'
import { paths } from './paths.ts'

type ContextOf = (request: Request, response: Response) => PortalContext

/** The files of companies come and go here, outside Remix, since they are streams. */
export function companyFiles(contextOf: ContextOf): Router {
  const router = Router()
  router.post(
    '/company/applications/:id/evidence/:document',
    caught<{ id: string; document: string }>((request, response) => {
      const page = paths.evidence(request.params.id)
      const visit = { request, response, context: contextOf(request, response), page }
      return takeUpload(visit, evidencePlace(request.params))
    }),
  )
  router.post(
    paths.libraryUpload(),
    caught((request, response) => {
      const page = paths.library()
      const visit = { request, response, context: contextOf(request, response), page }
      return takeUpload(visit, libraryPlace)
    }),
  )
  router.get(
    '/files/:id',
    caught<{ id: string }>((request, response) =>
      giveOut({ request, response, context: contextOf(request, response) }),
    ),
  )
  return router
}

/** A handler whose failure goes to whoever answers errors. */
function caught<Params extends Record<string, string> = Record<string, string>>(
  handle: (request: Request<Params>, response: Response) => Promise<void>,
): RequestHandler<Params> {
  return async (request, response, next) => {
    try {
      await handle(request, response)
    } catch (error) {
      next(error)
    }
  }
}
