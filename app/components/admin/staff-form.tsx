import { Form } from '@remix-run/react'
import { districts } from '#rules/identifiers/districts.ts'
import { roleWords } from '#rules/procedure/role-words.ts'
import { staffRoles } from '#rules/procedure/roles.ts'
import type { Kept } from '#app/forms/read-form.ts'
import { adminWords } from '#app/words/admin.ts'
import { useSay, useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { SelectField, TextField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'

/** A new account of the staff. */
export function StaffForm({ kept, issues }: { kept: Kept; issues: readonly FieldIssue[] }) {
  const { accounts: words } = useWords(adminWords)
  const say = useSay()
  return (
    <Form method="post" className="card mt-8 max-w-2xl">
      <h2 className="mb-3">{words.create}</h2>
      <TextField
        name="name"
        label={words.name}
        defaultValue={kept['name']}
        error={issueOf(issues, 'name')}
      />
      <TextField
        name="email"
        type="email"
        label={words.email}
        defaultValue={kept['email']}
        error={issueOf(issues, 'email')}
      />
      <SelectField
        name="role"
        label={words.role}
        hint={words.roleHint}
        options={staffRoles.map(value => ({ value, label: say(roleWords[value]) }))}
        defaultValue={kept['role']}
        error={issueOf(issues, 'role')}
      />
      <SelectField
        name="district"
        label={words.district}
        hint={words.districtHint}
        optional
        options={districts.map(each => ({ value: each.value, label: say(each.words) }))}
        defaultValue={kept['district']}
        error={issueOf(issues, 'district')}
      />
      <button className="btn btn-primary">{words.send}</button>
    </Form>
  )
}
