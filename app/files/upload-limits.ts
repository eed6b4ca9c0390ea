const MB = 1024 * 1024

/** How much may be handed in; every place that counts or tells it reads it here. */
export type UploadLimits = {
  readonly fileBytes: number
  readonly filesPerPaper: number
  readonly filesPerApplication: number
  readonly bytesPerApplication: number
  readonly bytesPerCompany: number
  /** In the library of a company. */
  readonly papersPerCompany: number
}

/** What holds where the server's environment says nothing else. */
export const usualLimits: UploadLimits = {
  fileBytes: 20 * MB,
  filesPerPaper: 10,
  filesPerApplication: 50,
  bytesPerApplication: 300 * MB,
  bytesPerCompany: 1024 * MB,
  papersPerCompany: 200,
}
