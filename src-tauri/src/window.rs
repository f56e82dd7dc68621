//! The one window.

use std::time::Duration;

use tauri::webview::NewWindowResponse;
use tauri::window::Color;
use tauri::{
    AppHandle, DragDropEvent, Manager, Theme, WebviewUrl, WebviewWindowBuilder, Window, WindowEvent,
};
use tauri_plugin_window_state::StateFlags;
use variorum_desk::wire::Happening;

use crate::happenings::Happenings;
use crate::imports::Imports;

/// The window's label, as the capability names it.
const LABEL: &str = "main";

/// A page that has not asked for anything by then is shown all the same, so that a fault is seen.
const SHOWN_AT_LATEST: Duration = Duration::from_secs(4);

/// Makes the window, hidden until its page has something to show.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    let builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Variorum")
        .inner_size(1440.0, 900.0)
        .min_inner_size(900.0, 600.0)
        .visible(false)
        .on_navigation(|url| is_own(url.scheme(), url.host_str()))
        .on_new_window(|_, _| NewWindowResponse::Deny);
    let window = builder.build()?;
    // The desk's own colour, so that nothing flashes before the page has painted.
    let desk = match window.theme()? {
        Theme::Dark => Color(0x0d, 0x0f, 0x10, 0xff),
        _ => Color(0xe6, 0xe8, 0xe7, 0xff),
    };
    window.set_background_color(Some(desk))?;
    let late = app.clone();
    std::thread::spawn(move || {
        std::thread::sleep(SHOWN_AT_LATEST);
        show(&late);
    });
    Ok(())
}

/// Shows the window, once.
pub(crate) fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL)
        && !window.is_visible().unwrap_or(false)
        && let Err(error) = window.show()
    {
        tracing::error!(%error, "the window cannot be shown");
    }
}

/// Brings the window to the front: a second start means the first.
pub(crate) fn focus(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        for result in [window.unminimize(), window.show(), window.set_focus()] {
            if let Err(error) = result {
                tracing::warn!(%error, "the window cannot be brought to the front");
            }
        }
    }
}

/// What of the window's state is remembered: all but whether it was shown, which the page decides.
pub(crate) fn remembered() -> StateFlags {
    StateFlags::all() - StateFlags::VISIBLE
}

/// Hears of files held over the window and dropped on it.
pub(crate) fn heard(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(event) = event else { return };
    let hover = |files: usize| {
        let files = u32::try_from(files).unwrap_or(u32::MAX);
        window.state::<Happenings>().tell(Happening::Hover { files });
    };
    match event {
        DragDropEvent::Enter { paths, .. } => hover(paths.len()),
        DragDropEvent::Drop { paths, .. } => {
            hover(0);
            window.state::<Imports>().add(paths.clone());
        }
        DragDropEvent::Leave => hover(0),
        _ => {}
    }
}

/// Whether an address is the app's own page: nothing else is ever shown in the window.
fn is_own(scheme: &str, host: Option<&str>) -> bool {
    match (scheme, host) {
        ("tauri", Some("localhost")) => true,
        ("http" | "https", Some("tauri.localhost")) => true,
        ("http", Some("localhost")) => cfg!(not(feature = "custom-protocol")),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_own;

    #[test]
    fn only_the_apps_own_page_is_shown() {
        assert!(is_own("tauri", Some("localhost")));
        for (scheme, host) in [
            ("https", Some("tauri.evil.example")),
            ("http", Some("tauri.localhost.evil.example")),
            ("https", Some("example.org")),
            ("file", None),
            ("data", None),
            ("javascript", None),
        ] {
            assert!(!is_own(scheme, host), "{scheme} {host:?}");
        }
    }
}
