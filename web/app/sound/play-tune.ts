import { tunes, type Note, type Tune } from "./tunes.ts";

/** Plays a tune now. */
export function playTune(audio: AudioContext, tune: Tune): void {
  for (const note of tunes[tune]) sound(audio, note);
}

function sound(audio: AudioContext, note: Note): void {
  const start = audio.currentTime + note.at;
  const end = start + note.length;
  const oscillator = new OscillatorNode(audio, { type: note.wave, frequency: note.hz });
  const gain = new GainNode(audio, { gain: 0 });
  if (note.toHz !== undefined) oscillator.frequency.linearRampToValueAtTime(note.toHz, end);
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(note.gain, start + 0.012);
  gain.gain.exponentialRampToValueAtTime(0.0001, end);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(start);
  oscillator.stop(end);
}
