//! Sounds, made on the spot; every one of them is also said in a caption.

use std::cell::{Cell, RefCell};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AudioBuffer, AudioBufferSourceNode, AudioContext, AudioNode, AudioScheduledSourceNode, BiquadFilterType, GainNode,
    OscillatorType,
};

/// A piece of a sound.
struct Tone {
    wave: Wave,
    /// Hertz at the start and at the end.
    from: f32,
    to: f32,
    /// Seconds after the start of the sound, and how long.
    at: f64,
    long: f64,
    loud: f32,
}

#[derive(Clone, Copy)]
enum Wave {
    Sine,
    Triangle,
    Square,
    /// Noise through a filter around the frequency.
    Noise,
}

const fn tone(wave: Wave, from: f32, to: f32, at: f64, long: f64, loud: f32) -> Tone {
    Tone { wave, from, to, at, long, loud }
}

use Wave::{Noise, Sine, Square, Triangle};

const SNAP: &[Tone] = &[tone(Noise, 3200.0, 1800.0, 0.0, 0.05, 0.5), tone(Triangle, 240.0, 120.0, 0.0, 0.09, 0.5)];
const UNSNAP: &[Tone] = &[tone(Noise, 1400.0, 2600.0, 0.0, 0.06, 0.4), tone(Triangle, 150.0, 260.0, 0.0, 0.08, 0.4)];
const CLICK: &[Tone] = &[tone(Noise, 2400.0, 2000.0, 0.0, 0.03, 0.5), tone(Square, 130.0, 90.0, 0.0, 0.03, 0.25)];
const CLACK: &[Tone] = &[tone(Noise, 900.0, 500.0, 0.0, 0.09, 0.7), tone(Square, 90.0, 55.0, 0.0, 0.08, 0.4)];
const LOCK: &[Tone] = &[tone(Noise, 3000.0, 2600.0, 0.0, 0.03, 0.4), tone(Noise, 1700.0, 1200.0, 0.11, 0.06, 0.6)];
const BEEP: &[Tone] = &[tone(Sine, 880.0, 880.0, 0.0, 0.12, 0.3), tone(Sine, 880.0, 880.0, 0.2, 0.12, 0.3)];
const TRIP: &[Tone] = &[
    tone(Noise, 700.0, 250.0, 0.0, 0.16, 1.0),
    tone(Square, 75.0, 38.0, 0.0, 0.14, 0.6),
    tone(Sine, 330.0, 60.0, 0.12, 0.55, 0.3),
];
const STOP: &[Tone] = &[tone(Triangle, 392.0, 392.0, 0.0, 0.14, 0.5), tone(Triangle, 294.0, 294.0, 0.17, 0.26, 0.5)];
const LIGHT: &[Tone] = &[
    tone(Noise, 2400.0, 2000.0, 0.0, 0.03, 0.4),
    tone(Sine, 523.0, 523.0, 0.05, 0.5, 0.18),
    tone(Sine, 784.0, 784.0, 0.13, 0.6, 0.16),
];
const CHEER: &[Tone] = &[
    tone(Triangle, 523.0, 523.0, 0.0, 0.16, 0.35),
    tone(Triangle, 659.0, 659.0, 0.13, 0.16, 0.35),
    tone(Triangle, 784.0, 784.0, 0.26, 0.16, 0.35),
    tone(Triangle, 1047.0, 1047.0, 0.39, 0.5, 0.35),
];
const GULL: &[Tone] = &[
    tone(Triangle, 1100.0, 760.0, 0.0, 0.22, 0.25),
    tone(Triangle, 1180.0, 700.0, 0.3, 0.26, 0.22),
    tone(Triangle, 1080.0, 640.0, 0.62, 0.34, 0.18),
];
const FIZZ: &[Tone] = &[tone(Noise, 5200.0, 3000.0, 0.0, 0.5, 0.35), tone(Noise, 4200.0, 2400.0, 0.18, 0.4, 0.25)];
const POP: &[Tone] = &[tone(Sine, 520.0, 140.0, 0.0, 0.09, 0.6)];
const SPARK: &[Tone] = &[tone(Noise, 6000.0, 2500.0, 0.0, 0.05, 0.8), tone(Noise, 5200.0, 2800.0, 0.09, 0.04, 0.6)];
const HUM: &[Tone] = &[tone(Triangle, 100.0, 104.0, 0.0, 0.9, 0.4), tone(Sine, 200.0, 205.0, 0.0, 0.9, 0.15)];
const CHIME: &[Tone] = &[tone(Sine, 1047.0, 1047.0, 0.0, 0.5, 0.25), tone(Sine, 1319.0, 1319.0, 0.12, 0.6, 0.22)];
const WHOOSH: &[Tone] = &[tone(Noise, 500.0, 1800.0, 0.0, 0.35, 0.5)];
const PLOP: &[Tone] = &[tone(Sine, 260.0, 520.0, 0.0, 0.1, 0.5), tone(Noise, 900.0, 400.0, 0.02, 0.07, 0.3)];
const DRIP: &[Tone] = &[tone(Sine, 1250.0, 900.0, 0.0, 0.08, 0.4), tone(Sine, 1400.0, 980.0, 0.32, 0.08, 0.35)];
const HISS: &[Tone] = &[tone(Noise, 4500.0, 6500.0, 0.0, 0.8, 0.3)];
const CLUNK: &[Tone] = &[tone(Square, 85.0, 55.0, 0.0, 0.12, 0.6), tone(Noise, 420.0, 200.0, 0.0, 0.14, 0.7)];
const ALARM: &[Tone] = &[
    tone(Square, 660.0, 660.0, 0.0, 0.22, 0.2),
    tone(Square, 520.0, 520.0, 0.25, 0.22, 0.2),
    tone(Square, 660.0, 660.0, 0.5, 0.22, 0.2),
];
const BELL: &[Tone] = &[tone(Sine, 880.0, 878.0, 0.0, 1.1, 0.3), tone(Sine, 2217.0, 2210.0, 0.0, 0.5, 0.1)];
const ARC: &[Tone] = &[
    tone(Noise, 6500.0, 5200.0, 0.0, 0.7, 0.8),
    tone(Square, 100.0, 104.0, 0.0, 0.7, 0.35),
    tone(Noise, 1200.0, 300.0, 0.7, 0.12, 0.9),
];
const SNORE: &[Tone] = &[
    tone(Triangle, 82.0, 108.0, 0.0, 0.55, 0.5),
    tone(Noise, 320.0, 520.0, 0.0, 0.55, 0.3),
    tone(Sine, 640.0, 420.0, 0.7, 0.5, 0.15),
];
const SHIVER: &[Tone] = &[
    tone(Noise, 3600.0, 3400.0, 0.0, 0.05, 0.4),
    tone(Noise, 3600.0, 3400.0, 0.12, 0.05, 0.4),
    tone(Noise, 3600.0, 3400.0, 0.24, 0.05, 0.4),
    tone(Sine, 1568.0, 1560.0, 0.36, 0.9, 0.18),
];
const DROOP: &[Tone] = &[tone(Triangle, 440.0, 90.0, 0.0, 0.9, 0.4), tone(Sine, 220.0, 60.0, 0.1, 0.9, 0.25)];
const RAIN: &[Tone] = &[tone(Noise, 2600.0, 2200.0, 0.0, 1.2, 0.22), tone(Noise, 3600.0, 3000.0, 0.1, 1.1, 0.16)];

/// Rain, a clap of thunder when the light goes, and a chime when it is seen what holds.
const STORM: &[Tone] = &[
    tone(Noise, 2600.0, 2200.0, 0.0, 4.5, 0.2),
    tone(Noise, 180.0, 60.0, 1.8, 1.6, 1.0),
    tone(Square, 58.0, 32.0, 1.85, 0.9, 0.4),
    tone(Noise, 3600.0, 3000.0, 3.5, 5.0, 0.14),
    tone(Sine, 659.0, 659.0, 3.8, 0.7, 0.2),
    tone(Sine, 988.0, 988.0, 4.1, 0.9, 0.18),
];
/// A barrel organ, nearly in tune.
const MARKET: &[Tone] = &[
    tone(Square, 523.0, 523.0, 0.0, 0.24, 0.12),
    tone(Square, 659.0, 659.0, 0.26, 0.24, 0.12),
    tone(Square, 784.0, 786.0, 0.52, 0.24, 0.12),
    tone(Square, 659.0, 659.0, 0.78, 0.24, 0.12),
    tone(Square, 698.0, 698.0, 1.04, 0.24, 0.12),
    tone(Square, 880.0, 874.0, 1.3, 0.24, 0.12),
    tone(Square, 784.0, 784.0, 1.56, 0.5, 0.12),
    tone(Triangle, 1100.0, 760.0, 2.3, 0.22, 0.2),
    tone(Triangle, 1180.0, 700.0, 2.6, 0.26, 0.18),
];
/// Lamps that go on, and fireworks.
const EVENING: &[Tone] = &[
    tone(Sine, 523.0, 523.0, 0.4, 0.6, 0.18),
    tone(Sine, 659.0, 659.0, 0.9, 0.6, 0.18),
    tone(Sine, 784.0, 784.0, 1.4, 0.6, 0.18),
    tone(Sine, 1047.0, 1047.0, 1.9, 1.0, 0.2),
    tone(Sine, 500.0, 1500.0, 3.3, 0.5, 0.08),
    tone(Noise, 900.0, 200.0, 3.8, 0.6, 0.7),
    tone(Sine, 600.0, 1700.0, 4.4, 0.5, 0.08),
    tone(Noise, 1200.0, 260.0, 4.9, 0.7, 0.7),
    tone(Noise, 700.0, 180.0, 5.6, 0.8, 0.7),
];
/// What was delivered gets its light, a moment after the town is there.
const DAWN: &[Tone] = &[
    tone(Noise, 2400.0, 2000.0, 1.0, 0.03, 0.4),
    tone(Sine, 523.0, 523.0, 1.1, 0.6, 0.18),
    tone(Sine, 784.0, 784.0, 1.25, 0.7, 0.16),
    tone(Sine, 1047.0, 1047.0, 1.4, 0.9, 0.14),
];

fn tones(name: &str) -> &'static [Tone] {
    match name {
        "snap" => SNAP,
        "unsnap" => UNSNAP,
        "click" => CLICK,
        "clack" => CLACK,
        "lock" => LOCK,
        "beep" => BEEP,
        "trip" => TRIP,
        "stop" => STOP,
        "light" => LIGHT,
        "cheer" => CHEER,
        "gull" => GULL,
        "fizz" => FIZZ,
        "pop" => POP,
        "spark" => SPARK,
        "hum" => HUM,
        "chime" => CHIME,
        "whoosh" => WHOOSH,
        "plop" => PLOP,
        "drip" => DRIP,
        "hiss" => HISS,
        "clunk" => CLUNK,
        "alarm" => ALARM,
        "bell" => BELL,
        "rain" => RAIN,
        "arc" => ARC,
        "snore" => SNORE,
        "shiver" => SHIVER,
        "droop" => DROOP,
        "storm" => STORM,
        "market" => MARKET,
        "evening" => EVENING,
        "dawn" => DAWN,
        _ => &[],
    }
}

thread_local! {
    /// Made at the first sound, which always follows something that a pupil did: browsers ask for that.
    static CONTEXT: RefCell<Option<AudioContext>> = const { RefCell::new(None) };
    /// The speech that is heard.
    static SPEAKING: Cell<Option<AudioBufferSourceNode>> = const { Cell::new(None) };
}

/// Makes the sound with this name; an unknown name is silent.
pub fn play(name: &str) {
    sound(tones(name));
}

/// Makes a reading from 0 to 1 heard: two octaves from low to high.
pub fn play_level(level: f64) {
    let hertz = 220.0 * (level.clamp(0.0, 1.0) * 2.0 * std::f64::consts::LN_2).exp();
    sound(&[tone(Wave::Sine, hertz as f32, hertz as f32, 0.0, 0.7, 0.35)]);
}

fn context() -> Option<AudioContext> {
    CONTEXT.with_borrow_mut(|context| {
        if context.is_none() {
            *context = AudioContext::new().ok();
        }
        if let Some(context) = context {
            drop(context.resume());
        }
        context.clone()
    })
}

fn sound(tones: &[Tone]) {
    let Some(context) = context() else { return };
    for tone in tones {
        // Without sound the caption still tells it.
        let _ = add(&context, tone);
    }
}

/// Plays speech to its end; false where the browser can't.
pub async fn speak(sound: &[u8]) -> bool {
    let Some(context) = context() else { return false };
    let bytes = js_sys::Uint8Array::from(sound).buffer();
    let Ok(decoding) = context.decode_audio_data(&bytes) else { return false };
    let decoded = JsFuture::from(decoding).await.ok().and_then(|buffer| buffer.dyn_into::<AudioBuffer>().ok());
    let (Some(buffer), Ok(source)) = (decoded, context.create_buffer_source()) else { return false };
    source.set_buffer(Some(&buffer));
    if source.connect_with_audio_node(&context.destination()).is_err() {
        return false;
    }
    let scheduled: &AudioScheduledSourceNode = source.as_ref();
    let end = js_sys::Promise::new(&mut |done, _| scheduled.set_onended(Some(&done)));
    let begun = source.start().is_ok();
    if begun {
        SPEAKING.set(Some(source));
        drop(JsFuture::from(end).await);
    }
    begun
}

/// Breaks off speech; it ends at once.
pub fn hush() {
    if let Some(source) = SPEAKING.take() {
        // Fails only for what never began.
        drop(AudioScheduledSourceNode::stop(&source));
    }
}

fn add(context: &AudioContext, tone: &Tone) -> Option<()> {
    let start = context.current_time() + 0.01 + tone.at;
    let end = start + tone.long;
    let gain = context.create_gain().ok()?;
    shape(&gain, tone, start, end)?;
    gain.connect_with_audio_node(&context.destination()).ok()?;
    match tone.wave {
        Wave::Noise => {
            let source = context.create_buffer_source().ok()?;
            source.set_buffer(Some(&noise(context, tone.long)?));
            let filter = context.create_biquad_filter().ok()?;
            filter.set_type(BiquadFilterType::Bandpass);
            slide(&filter.frequency(), tone, start, end)?;
            chain(&source, &filter, &gain)?;
            source.start_with_when(start).ok()
        }
        wave => {
            let source = context.create_oscillator().ok()?;
            source.set_type(match wave {
                Wave::Square => OscillatorType::Square,
                Wave::Triangle => OscillatorType::Triangle,
                _ => OscillatorType::Sine,
            });
            slide(&source.frequency(), tone, start, end)?;
            source.connect_with_audio_node(&gain).ok()?;
            source.start_with_when(start).ok()?;
            source.stop_with_when(end).ok()
        }
    }
}

fn chain(source: &AudioNode, filter: &AudioNode, gain: &GainNode) -> Option<()> {
    source.connect_with_audio_node(filter).ok()?.connect_with_audio_node(gain).ok().map(drop)
}

fn slide(param: &web_sys::AudioParam, tone: &Tone, start: f64, end: f64) -> Option<()> {
    param.set_value_at_time(tone.from, start).ok()?;
    param.exponential_ramp_to_value_at_time(tone.to, end).ok().map(drop)
}

/// Comes up in a few milliseconds and dies away, so that nothing clicks that should not.
fn shape(gain: &GainNode, tone: &Tone, start: f64, end: f64) -> Option<()> {
    let gain = gain.gain();
    gain.set_value_at_time(0.0001, start).ok()?;
    gain.exponential_ramp_to_value_at_time(tone.loud * 0.5, start + 0.006).ok()?;
    gain.exponential_ramp_to_value_at_time(0.0001, end).ok().map(drop)
}

fn noise(context: &AudioContext, seconds: f64) -> Option<web_sys::AudioBuffer> {
    let rate = context.sample_rate();
    let samples: Vec<f32> =
        (0..(f64::from(rate) * seconds) as usize + 1).map(|_| js_sys::Math::random() as f32 * 2.0 - 1.0).collect();
    let buffer = context.create_buffer(1, samples.len() as u32, rate).ok()?;
    buffer.copy_to_channel(&samples, 0).ok()?;
    Some(buffer)
}
