import { tunes, type Note, type Tune } from "./tunes.ts";

/** What all notes of one audio context go through. */
const masters = new WeakMap<BaseAudioContext, GainNode>();

/** The gain at full volume; more would tear the sign-in bells. */
const LOUDEST = 2;

/**
 * Plays a tune now.
 *
 * @param volume 0 to 1; what sounds still gets as loud as what begins
 */
export function playTune(audio: BaseAudioContext, tune: Tune, volume: number): void {
  const master = masterOf(audio);
  // Ears hear in powers: half of the way is a quarter of the gain.
  master.gain.value = volume ** 2 * LOUDEST;
  for (const note of tunes[tune]) sound(audio, master, note);
}

function masterOf(audio: BaseAudioContext): GainNode {
  const known = masters.get(audio);
  if (known) return known;
  const master = audio.createGain();
  master.connect(audio.destination);
  masters.set(audio, master);
  return master;
}

function sound(audio: BaseAudioContext, master: GainNode, note: Note): void {
  const start = audio.currentTime + note.atSeconds;
  const end = start + note.lengthSeconds;
  const oscillator = audio.createOscillator();
  oscillator.type = note.wave;
  oscillator.frequency.value = note.hz;
  if (note.toHz !== undefined) oscillator.frequency.linearRampToValueAtTime(note.toHz, end);
  const swell = audio.createGain();
  swell.gain.setValueAtTime(0, start);
  swell.gain.linearRampToValueAtTime(note.gain, start + 0.012);
  swell.gain.exponentialRampToValueAtTime(0.0001, end);
  oscillator.connect(swell).connect(master);
  oscillator.start(start);
  oscillator.stop(end);
}
