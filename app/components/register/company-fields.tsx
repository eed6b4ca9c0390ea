import { Link } from '@remix-run/react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import type { Kept } from '#app/forms/read-form.ts'
import { paths } from '#app/paths.ts'
import { districts } from '#rules/identifiers/districts.ts'
import { accountWords } from '#app/words/account.ts'
import { useSay, useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { SelectField, TextField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'
import { broughtForm, hasBrought } from './brought-answers.tsx'

export type StepFields = {
  kept: Kept
  issues: readonly FieldIssue[]
  field: (name: string) => UseFormRegisterReturn
}

/** What the licence says. */
export function CompanyFields({ kept, issues, field }: StepFields) {
  const words = useWords(accountWords).register
  const say = useSay()
  return (
    <div className="card mb-6">
      <TextField
        name="creditCode"
        label={words.creditCode}
        readOnly
        hint={
          hasBrought(kept) ? (
            <button form={broughtForm} className="link cursor-pointer">
              {words.changeCode}
            </button>
          ) : (
            <Link className="link" to={paths.register()} reloadDocument>
              {words.changeCode}
            </Link>
          )
        }
        defaultValue={kept['creditCode']}
        error={issueOf(issues, 'creditCode')}
        registration={field('creditCode')}
      />
      <TextField
        name="companyName"
        label={words.companyName}
        autoComplete="organization"
        defaultValue={kept['companyName']}
        error={issueOf(issues, 'companyName')}
        registration={field('companyName')}
      />
      <TextField
        name="registeredOn"
        type="date"
        label={words.registeredOn}
        optional
        narrow
        defaultValue={kept['registeredOn']}
        error={issueOf(issues, 'registeredOn')}
        registration={field('registeredOn')}
      />
      <TextField
        name="address"
        label={words.address}
        optional
        autoComplete="street-address"
        defaultValue={kept['address']}
        error={issueOf(issues, 'address')}
        registration={field('address')}
      />
      <SelectField
        name="district"
        label={words.district}
        hint={words.districtHint}
        options={districts.map(each => ({ value: each.value, label: say(each.words) }))}
        defaultValue={kept['district']}
        error={issueOf(issues, 'district')}
        registration={field('district')}
      />
    </div>
  )
}
