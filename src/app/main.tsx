import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createPreferences } from '@/adapters/storage/preferences.ts'
import { bindAddress } from './address-bar.ts'
import { App } from './app.tsx'
import { bindComfort } from './comfort.ts'
import './styles/index.css'

bindComfort(createPreferences(() => window.localStorage))
bindAddress()

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
