/** For each ASCII unit its small letter or digit; 0 where it is a gap. */
export const plainWord = new Uint8Array(128);
for (const letter of "0123456789_abcdefghijklmnopqrstuvwxyz")
  for (const unit of letter + letter.toUpperCase()) plainWord[unit.charCodeAt(0)] = letter.charCodeAt(0);
