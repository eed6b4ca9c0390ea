import { writeFileSync } from 'node:fs'
import { generatedPages } from '../manual/generated-pages.ts'

/** `npm run -s manual`: writes the pages of the manual that follow from the code. */
for (const [path, text] of Object.entries(generatedPages())) writeFileSync(path, text)
