import { RemixBrowser } from '@remix-run/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'

// Not in a transition: a key pressed while React 18 hydrates in slices breaks it off («Root did
// not complete»), and the pages are small enough to be taken over in one go.
hydrateRoot(
  document,
  <StrictMode>
    <RemixBrowser />
  </StrictMode>,
)
