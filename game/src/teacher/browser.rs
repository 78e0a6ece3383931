//! The panel in the browser: what `boot.js` calls, the canvas, and when frames are drawn.

use super::page::{Mirror, Request};
use super::paint::Painter;
use super::{Panel, draw, mirror, theme};
use bevy::camera::RenderTargetInfo;
use bevy::prelude::*;
use bevy::window::{PrimaryWindow, RequestRedraw};
use bevy::winit::{EventLoopProxy, EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};
use bevy_egui::{
    EguiContext, EguiContexts, EguiGlobalSettings, EguiInput, EguiOutput, EguiPlugin, EguiPostUpdateSet,
    EguiPreUpdateSet, EguiPrimaryContextPass, EguiRenderOutput,
};
use egui::accesskit::{Action, ActionRequest, NodeId, TreeId};
use js_sys::{Date, Uint8Array};
use session::panel::{FromPanel, decode, encode};
use std::cell::RefCell;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, Document, HtmlCanvasElement, HtmlElement};

/// In which element of the page the panel lives. The page never takes it away.
const HOST: &str = "panel";
/// Which element the panel draws on; the panel makes it.
const CANVAS: &str = "panel-canvas";
/// How the panel answers: an event of the window, with the bytes of a [`FromPanel`].
const ANSWER: &str = "vakpoort-panel";
/// Between two frames while a timer runs.
const SECOND: Duration = Duration::from_secs(1);
/// Frames that follow the one of a message: what is new knows its size in the second.
const FRAMES_AFTER_MESSAGE: u8 = 1;
/// As good as never.
const HOUR: Duration = Duration::from_secs(3600);

/// What the exported functions and the app share: there is one of each in a page.
#[derive(Default)]
struct Shared {
    letters: Vec<Vec<u8>>,
    requests: Vec<Request>,
    /// How many frames follow this one in any case.
    frames: u8,
    proxy: Option<EventLoopProxy<WinitUserEvent>>,
}

thread_local! {
    static SHARED: RefCell<Shared> = RefCell::default();
    static PANEL: RefCell<Panel> = RefCell::default();
    static MIRROR: RefCell<Option<Mirror>> = const { RefCell::new(None) };
    static PAINTER: RefCell<Option<Painter>> = const { RefCell::new(None) };
}

/// Starts the panel in the element `#panel`.
///
/// # Errors
/// When the page has no such element, or the browser has no WebGL2.
#[wasm_bindgen]
pub fn start() -> Result<(), JsValue> {
    let (canvas, mirror) = furnish().ok_or_else(|| JsValue::from_str("the page has no element #panel"))?;
    PAINTER.set(Some(Painter::new(canvas)?));
    MIRROR.set(Some(mirror));
    let window = Window {
        canvas: Some(format!("#{CANVAS}")),
        fit_canvas_to_parent: true,
        // The page has the keyboard; the mirror gives the panel what is meant for it.
        prevent_default_event_handling: false,
        // Else the canvas takes the focus when it comes, from whoever is at something by then.
        focused: false,
        ..default()
    };
    let mut app = App::new();
    // Only what a panel needs: it has its own painter, and what `DefaultPlugins` has beside these is most of the module.
    app.add_plugins((
        bevy::app::PanicHandlerPlugin,
        bevy::app::TaskPoolPlugin::default(),
        bevy::diagnostic::FrameCountPlugin,
        bevy::time::TimePlugin,
        bevy::input::InputPlugin,
        WindowPlugin { primary_window: Some(window), ..default() },
        bevy::a11y::AccessibilityPlugin,
        bevy::winit::WinitPlugin::default(),
        EguiPlugin::default(),
    ));
    app.insert_resource(settings(HOUR));
    app.add_systems(Startup, (set_up, leave_tab_order));
    app.add_systems(First, (forget_requests, fetch_letters));
    app.add_systems(PreUpdate, fit_window.before(EguiPreUpdateSet::InitContexts));
    app.add_systems(PreUpdate, greet_context.after(EguiPreUpdateSet::InitContexts).before(EguiPreUpdateSet::BeginPass));
    app.add_systems(PreUpdate, give_input.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass));
    app.add_systems(EguiPrimaryContextPass, draw_panel);
    let told = EguiPostUpdateSet::ProcessOutput;
    app.add_systems(PostUpdate, (show_mirror.run_if(is_last), paint).after(told));
    app.add_systems(Last, (set_pace, go_on));
    answer(&FromPanel::Ready);
    app.run();
    Ok(())
}

/// Sends a message, as the bytes of a `ToPanel`, and wakes the panel.
#[wasm_bindgen]
pub fn send(bytes: &[u8]) {
    SHARED.with_borrow_mut(|shared| shared.letters.push(bytes.to_vec()));
    wake(FRAMES_AFTER_MESSAGE);
}

/// Has a frame drawn, and at least so many after it.
fn wake(frames: u8) {
    SHARED.with_borrow_mut(|shared| {
        shared.frames = shared.frames.max(frames);
        if let Some(proxy) = &shared.proxy {
            // A closed event loop draws nothing any more; the page shows its own list.
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }
    });
}

fn tell(request: Request) {
    SHARED.with_borrow_mut(|shared| shared.requests.push(request));
    // What changes by it asks for more itself.
    wake(0);
}

fn answer(message: &FromPanel) {
    let detail = CustomEventInit::new();
    detail.set_detail(&Uint8Array::from(encode(message).as_slice()));
    if let (Some(window), Ok(event)) = (web_sys::window(), CustomEvent::new_with_event_init_dict(ANSWER, &detail)) {
        // What the page throws is the page's; the panel goes on.
        let _ = window.dispatch_event(&event);
    }
}

/// Puts a canvas and an empty mirror over it into the page.
fn furnish() -> Option<(HtmlCanvasElement, Mirror)> {
    let document = web_sys::window()?.document()?;
    let host = document.get_element_by_id(HOST)?;
    let make = |tag: &str, class: &str| -> Option<HtmlElement> {
        let element = document.create_element(tag).ok()?.dyn_into::<HtmlElement>().ok()?;
        element.set_class_name(class);
        host.append_child(&element).ok()?;
        Some(element)
    };
    // The canvas takes the size of what it is in.
    let frame = make("div", "panel-frame")?;
    let canvas = make("canvas", "panel-canvas")?.dyn_into::<HtmlCanvasElement>().ok()?;
    canvas.set_id(CANVAS);
    frame.append_child(&canvas).ok()?;
    let lost = Closure::<dyn FnMut()>::new(|| {
        PAINTER.set(None);
        answer(&FromPanel::Failed { reason: "context-lost".into() });
    });
    let _ = canvas.add_event_listener_with_callback("webglcontextlost", lost.as_ref().unchecked_ref());
    lost.forget();
    let root = make("div", "panel-mirror")?;
    Some((canvas, Mirror::new(document.clone(), root, tell)))
}

fn set_up(mut commands: Commands, proxy: Res<EventLoopProxyWrapper>, mut settings: ResMut<EguiGlobalSettings>) {
    // What egui draws for; nothing else does.
    commands.spawn(Camera::default());
    SHARED.with_borrow_mut(|shared| {
        shared.proxy = Some((**proxy).clone());
        shared.frames = FRAMES_AFTER_MESSAGE;
    });
    let inputs = &mut settings.input_system_settings;
    inputs.run_write_keyboard_input_messages_system = false;
    inputs.run_write_modifiers_keys_state_system = false;
    inputs.run_write_ime_messages_system = false;
    inputs.run_write_file_dnd_messages_system = false;
}

/// winit makes the canvas a stop for the Tab key, and names it; the mirror is what is reached by keyboard.
fn leave_tab_order() {
    let canvas = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|page: Document| page.get_element_by_id(CANVAS));
    if let Some(canvas) = canvas {
        for (name, value) in [("tabindex", "-1"), ("aria-hidden", "true")] {
            let _ = canvas.set_attribute(name, value);
        }
        let _ = canvas.remove_attribute("alt");
    }
}

fn fetch_letters() {
    let letters = SHARED.with_borrow_mut(|shared| std::mem::take(&mut shared.letters));
    PANEL.with_borrow_mut(|panel| {
        panel.set_now(Date::now() as u64);
        for letter in letters {
            // What is not understood is of another build; the next greeting says so.
            if let Some(answered) = decode(&letter).and_then(|message| panel.take(message)) {
                answer(&answered);
            }
        }
    });
}

/// A new context gets our looks, and tells what is in it.
fn greet_context(mut contexts: Query<&mut EguiContext, Added<EguiContext>>) {
    for mut context in &mut contexts {
        let ctx = context.get_mut();
        ctx.enable_accesskit();
        theme::dress(ctx);
    }
}

/// Gives egui what was done with the mirror, and keeps from it what would have it draw for ever.
fn give_input(mut inputs: Query<(&mut EguiInput, &mut EguiContext)>) {
    let requests = SHARED.with_borrow_mut(|shared| std::mem::take(&mut shared.requests));
    let focused = MIRROR.with_borrow(|mirror| mirror.as_ref().and_then(Mirror::focused));
    for (mut input, mut context) in &mut inputs {
        // The plugin says in every pass that no modifier changed, and each event asks for one more pass.
        input.events.retain(|event| !matches!(event, egui::Event::ModifiersChanged(_)));
        input.focused = true;
        let ctx = context.get_mut();
        if focused.is_none() {
            ctx.memory_mut(|memory| {
                if let Some(id) = memory.focused() {
                    memory.surrender_focus(id);
                }
            });
        }
        for request in &requests {
            let (action, id) = match request {
                Request::Click(id) => (Action::Click, *id),
                Request::Focus(id) => (Action::Focus, *id),
                Request::Blur => continue,
                Request::Escape => {
                    PANEL.with_borrow_mut(Panel::escape);
                    continue;
                }
            };
            let request = ActionRequest { action, target_tree: TreeId::ROOT, target_node: NodeId(id), data: None };
            input.events.push(egui::Event::AccessKitActionRequest(request));
        }
    }
}

fn draw_panel(mut contexts: EguiContexts) -> Result {
    let ctx = contexts.ctx_mut()?.clone();
    let whole = egui::UiBuilder::new().max_rect(ctx.content_rect());
    let mut ui = egui::Ui::new(ctx, egui::Id::new(HOST), whole);
    let wanted = PANEL.with_borrow_mut(|panel| draw(&mut ui, panel));
    wanted.iter().for_each(answer);
    Ok(())
}

fn show_mirror(outputs: Query<&EguiOutput>) {
    for output in &outputs {
        if let Some(update) = &output.platform_output.accesskit_update {
            let items = mirror::items(update);
            MIRROR.with_borrow_mut(|mirror| {
                if let Some(mirror) = mirror {
                    mirror.show(items);
                }
            });
        }
    }
}

/// Tells egui how large the window is.
fn fit_window(windows: Query<&Window, With<PrimaryWindow>>, mut cameras: Query<&mut Camera>) {
    for (window, mut camera) in windows.iter().zip(&mut cameras) {
        camera.computed.target_info =
            Some(RenderTargetInfo { physical_size: window.physical_size(), scale_factor: window.scale_factor() });
    }
}

/// Whether no frame follows at once: what comes before one is seen by nobody.
fn is_last() -> bool {
    SHARED.with_borrow(|shared| shared.frames == 0)
}

fn paint(windows: Query<&Window, With<PrimaryWindow>>, mut outputs: Query<(&EguiOutput, &mut EguiRenderOutput)>) {
    let last = is_last();
    for (window, (output, mut drawn)) in windows.iter().zip(&mut outputs) {
        let EguiRenderOutput { paint_jobs, textures_delta } = &mut *drawn;
        let shapes = last.then_some(paint_jobs.as_slice());
        PAINTER.with_borrow_mut(|painter| {
            if let Some(painter) = painter {
                painter.paint(window.physical_size().to_array(), output.pixels_per_point, shapes, textures_delta);
            }
        });
    }
}

/// A timer that runs is drawn every second; nothing else of itself.
fn set_pace(mut winit: ResMut<WinitSettings>, mut paced: Local<Option<Duration>>) {
    let pace = if PANEL.with_borrow(Panel::has_timer) { SECOND } else { HOUR };
    if *paced != Some(pace) {
        *paced = Some(pace);
        *winit = settings(pace);
    }
}

/// Asks for the frames that are still due.
fn go_on(mut redraw: MessageWriter<RequestRedraw>) {
    let due = SHARED.with_borrow_mut(|shared| {
        let due = shared.frames > 0;
        shared.frames = shared.frames.saturating_sub(1);
        due
    });
    if due {
        redraw.write(RequestRedraw);
    }
}

/// One request brings one frame: Bevy would find it again at the end of the frame that it brought.
fn forget_requests(mut requests: ResMut<Messages<RequestRedraw>>) {
    requests.clear();
}

fn settings(wait: Duration) -> WinitSettings {
    let mode = UpdateMode::reactive_low_power(wait);
    WinitSettings { focused_mode: mode, unfocused_mode: mode }
}
