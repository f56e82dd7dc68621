//! The desktop app: a window, its commands and its dialogs over the desk.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod commands;
mod dialogs;
mod happenings;
mod imports;
mod opening;
mod window;

use tauri::{Manager, RunEvent};

fn main() {
    // Web pages are parsed in another process of this program, which must be nothing else.
    variorum_intake::worker::run_if_asked();
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    let arguments = arguments::Arguments::read(std::env::args_os().skip(1));
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| window::focus(app)))
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(window::remembered())
                .build(),
        )
        .invoke_handler(commands::handler())
        .on_window_event(window::heard)
        .setup(move |app| {
            let desk = opening::desk(app.handle());
            app.manage(happenings::Happenings::default());
            app.manage(imports::Imports::start(app.handle().clone(), desk.clone()));
            app.manage(opening::Opening::default());
            app.manage(arguments);
            app.manage(desk);
            let early = app.handle().clone();
            std::thread::spawn(move || {
                early.state::<opening::Opening>().open(&early.state(), &early.state());
            });
            window::open(app.handle())?;
            Ok(())
        })
        .build(tauri::generate_context!())
        .expect("tauri.conf.json and capabilities/ are those of this commit");
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            app.state::<imports::Imports>().cancel();
        }
    });
}
