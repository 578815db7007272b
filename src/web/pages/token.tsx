/** The session's token, which a form that changes something brings back; nothing where nobody is signed in. */
export const Token = ({ csrf }: { csrf: string | null }) => (csrf ? <input type="hidden" name="csrf" value={csrf} /> : null)
