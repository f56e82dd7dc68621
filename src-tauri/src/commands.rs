//! The commands that the page may call: each hands its arguments to the desk, off the main thread.

use tauri::ipc::{Channel, Invoke};
use tauri::{AppHandle, Manager, Wry};
use variorum_desk::Desk;
use variorum_desk::wire::{
    ActRow, ArticleId, ArticleList, ArticleQuery, ArticleView, Collation, EventId, EventRow,
    Exported, Failure, Happening, ImportOutcome, LibraryChoice, PartyChoice, PartySuggestion,
    Pasted, SideBySide, Start, StatementKey,
};

use crate::happenings::Happenings;
use crate::imports::Imports;
use crate::opening::{Opening, ensure_library};
use crate::{dialogs, window};

/// Takes the names out of the one list of commands: one that is declared and not here, or here with
/// another name, does not compile.
macro_rules! commands {
    ($( $(#[doc = $doc:literal])* $name:ident ( $($argument:ident : $type:ty),* ) -> $result:ty; )*) => {
        /// What answers the page.
        pub(crate) fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![watch, $($name),*]
        }
    };
}

include!("../crates/desk/src/wire/declared.rs");

type Answer<T> = Result<T, Failure>;

/// Does `work` on a thread for work that waits.
async fn aside<T: Send + 'static>(
    app: AppHandle,
    work: impl FnOnce(&AppHandle, &Desk) -> Answer<T> + Send + 'static,
) -> Answer<T> {
    let done = tauri::async_runtime::spawn_blocking(move || {
        let desk = app.state::<Desk>();
        work(&app, &desk)
    });
    done.await.unwrap_or_else(|error| {
        tracing::error!(%error, "a command broke off");
        Err(Failure::fault(&error))
    })
}

#[tauri::command]
fn watch(app: AppHandle, channel: Channel<Happening>) {
    app.state::<Happenings>().watch(channel);
}

#[tauri::command]
async fn start(app: AppHandle) -> Answer<Start> {
    aside(app, |app, desk| {
        window::show(app);
        app.state::<Opening>().start(desk, &app.state())
    })
    .await
}

#[tauri::command]
async fn open_library(app: AppHandle, choice: LibraryChoice) -> Answer<Start> {
    aside(app, move |app, desk| {
        let chosen = match choice {
            LibraryChoice::Own => return desk.open_own(),
            LibraryChoice::Existing => dialogs::existing_library(app).map(|path| desk.open(&path)),
            LibraryChoice::New => dialogs::new_library(app).map(|path| desk.create(&path)),
        };
        chosen.unwrap_or_else(|| app.state::<Opening>().start(desk, &app.state()))
    })
    .await
}

#[tauri::command]
async fn open_sample(app: AppHandle) -> Answer<EventId> {
    aside(app, |_, desk| desk.open_sample()).await
}

#[tauri::command]
async fn articles(app: AppHandle, query: ArticleQuery) -> Answer<ArticleList> {
    aside(app, move |_, desk| desk.articles(&query)).await
}

#[tauri::command]
async fn add_files(app: AppHandle) -> Answer<bool> {
    aside(app, |app, desk| {
        ensure_library(desk)?;
        let chosen = dialogs::documents(app);
        let any = !chosen.is_empty();
        if any {
            app.state::<Imports>().add(chosen);
        }
        Ok(any)
    })
    .await
}

#[tauri::command]
async fn add_pasted(app: AppHandle, pasted: Pasted) -> Answer<ImportOutcome> {
    aside(app, move |_, desk| {
        ensure_library(desk)?;
        desk.add_pasted(pasted)
    })
    .await
}

#[tauri::command]
async fn cancel_import(app: AppHandle) -> Answer<()> {
    app.state::<Imports>().cancel();
    Ok(())
}

#[tauri::command]
async fn article(app: AppHandle, article: ArticleId) -> Answer<ArticleView> {
    aside(app, move |_, desk| desk.article(article)).await
}

#[tauri::command]
async fn events(app: AppHandle) -> Answer<Vec<EventRow>> {
    aside(app, |_, desk| desk.events()).await
}

#[tauri::command]
async fn make_event(
    app: AppHandle,
    name: Option<String>,
    articles: Vec<ArticleId>,
) -> Answer<EventId> {
    aside(app, move |_, desk| desk.make_event(name, &articles)).await
}

#[tauri::command]
async fn name_event(app: AppHandle, event: EventId, name: String) -> Answer<()> {
    aside(app, move |_, desk| desk.name_event(event, &name)).await
}

#[tauri::command]
async fn set_event_articles(
    app: AppHandle,
    event: EventId,
    articles: Vec<ArticleId>,
) -> Answer<()> {
    aside(app, move |_, desk| desk.set_event_articles(event, &articles)).await
}

#[tauri::command]
async fn rename_party(app: AppHandle, event: EventId, party: String, name: String) -> Answer<()> {
    aside(app, move |_, desk| desk.rename_party(event, &party, &name)).await
}

#[tauri::command]
async fn merge_parties(app: AppHandle, event: EventId, party: String, into: String) -> Answer<()> {
    aside(app, move |_, desk| desk.merge_parties(event, &party, &into)).await
}

#[tauri::command]
async fn give_statements(
    app: AppHandle,
    event: EventId,
    statements: Vec<StatementKey>,
    to: PartyChoice,
) -> Answer<()> {
    aside(app, move |_, desk| desk.give_statements(event, &statements, &to)).await
}

#[tauri::command]
async fn relay_statement(
    app: AppHandle,
    event: EventId,
    statement: StatementKey,
    through: Option<PartyChoice>,
) -> Answer<()> {
    aside(app, move |_, desk| desk.relay_statement(event, statement, through.as_ref())).await
}

#[tauri::command]
async fn undo(app: AppHandle, event: EventId) -> Answer<Option<String>> {
    aside(app, move |_, desk| desk.undo(event)).await
}

#[tauri::command]
async fn redo(app: AppHandle, event: EventId) -> Answer<Option<String>> {
    aside(app, move |_, desk| desk.redo(event)).await
}

#[tauri::command]
async fn history(app: AppHandle, event: EventId) -> Answer<Vec<ActRow>> {
    aside(app, move |_, desk| desk.history(event)).await
}

#[tauri::command]
async fn suggestions(app: AppHandle, event: EventId) -> Answer<Vec<PartySuggestion>> {
    aside(app, move |_, desk| desk.suggestions(event)).await
}

#[tauri::command]
async fn collation(app: AppHandle, event: EventId, base: Option<ArticleId>) -> Answer<Collation> {
    aside(app, move |_, desk| desk.collation(event, base)).await
}

#[tauri::command]
async fn side_by_side(
    app: AppHandle,
    event: EventId,
    base: ArticleId,
    other: ArticleId,
) -> Answer<SideBySide> {
    aside(app, move |_, desk| desk.side_by_side(event, base, other)).await
}

#[tauri::command]
async fn export_report(
    app: AppHandle,
    event: EventId,
    base: Option<ArticleId>,
) -> Answer<Option<Exported>> {
    aside(app, move |app, desk| {
        let name = desk.events()?.into_iter().find(|row| row.id == event).map(|row| row.name);
        let name = file_name(&name.unwrap_or_default());
        let Some(path) = dialogs::report(app, &name) else { return Ok(None) };
        desk.export_report(event, base, &path).map(Some)
    })
    .await
}

/// A name that every file system takes, from an event's.
fn file_name(event: &str) -> String {
    let kept: String = event
        .chars()
        .map(|c| if c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | ',') { c } else { ' ' })
        .take(80)
        .collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
    if words.is_empty() { "Comparison".to_owned() } else { words.join(" ") }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use variorum_desk::wire::COMMANDS;

    use super::file_name;

    #[test]
    fn the_window_may_call_every_command_and_nothing_else() {
        let capability = include_str!("../capabilities/main.json");
        let capability: serde_json::Value = serde_json::from_str(capability).unwrap();
        let listed: BTreeSet<String> = capability["permissions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|permission| permission.as_str().unwrap().to_owned())
            .collect();
        let declared = COMMANDS.iter().chain(&["watch"]);
        let needed: BTreeSet<String> =
            declared.map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
        assert_eq!(listed, needed);
    }

    #[test]
    fn an_events_name_becomes_a_file_name_everywhere() {
        assert_eq!(file_name("Serrin: the call / 14 March?"), "Serrin the call 14 March");
        assert_eq!(file_name("../.."), "Comparison");
        assert_eq!(file_name("選挙の演説"), "選挙の演説");
    }
}
