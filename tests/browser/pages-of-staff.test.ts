import { isForStaff } from './is-for-staff.ts'
import { lawOfPages } from './pages-law.ts'

lawOfPages(isForStaff)
