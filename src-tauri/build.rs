//! Makes a permission of every command, so that the window can call only what its capability lists.

/// Takes the names out of the one list of commands.
macro_rules! commands {
    ($( $(#[doc = $doc:literal])* $name:ident ( $($argument:ident : $type:ty),* ) -> $result:ty; )*) => {
        /// `watch` carries what the window is told without asking; it is the shell's own.
        const COMMANDS: &[&str] = &["watch", $(stringify!($name)),*];
    };
}

include!("crates/desk/src/wire/declared.rs");

fn main() {
    println!("cargo:rerun-if-changed=crates/desk/src/wire/declared.rs");
    // The interface is embedded: a new build of it makes a new app.
    println!("cargo:rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("tauri.conf.json and capabilities/ are those of this commit");
}
