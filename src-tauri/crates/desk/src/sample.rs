//! The sample event: one call between two leaders, told by six sources.

use variorum_engine::Pace;
use variorum_store::{ArticleId, Import};

use crate::import::keep;
use crate::wire::{EventId, Failure, FailureCode};
use crate::{Desk, clock};

/// What the sample event is called.
const NAME: &str = "Serrin Strait call, 14 March";

/// Its six sources in order of their sigla, as files with header lines.
pub const SAMPLE: &[(&str, &str)] = &[
    ("a-prime-ministers-office.txt", include_str!("sample/a-prime-ministers-office.txt")),
    ("b-foreign-ministry.txt", include_str!("sample/b-foreign-ministry.txt")),
    ("c-averne-courier.txt", include_str!("sample/c-averne-courier.txt")),
    ("d-northern-wire.txt", include_str!("sample/d-northern-wire.txt")),
    ("e-kessary-morning.txt", include_str!("sample/e-kessary-morning.txt")),
    ("f-ostmere-voice.txt", include_str!("sample/f-ostmere-voice.txt")),
];

impl Desk {
    /// Puts the sample event into the open library, or into the app's own if none is open. Asked
    /// again, it gives the event that is there, as the analyst has left it.
    ///
    /// # Errors
    /// Where the library cannot be made or written.
    pub fn open_sample(&self) -> Result<EventId, Failure> {
        let library = match self.library() {
            Ok(library) => library,
            Err(failure) if failure.code == FailureCode::NoLibrary => {
                self.open_own()?;
                self.library()?
            }
            Err(failure) => return Err(failure),
        };
        let mut articles: Vec<ArticleId> = Vec::new();
        for (name, text) in SAMPLE {
            let document = self
                .reader()
                .read_bytes(name, text.as_bytes().to_vec())
                .map_err(|refusal| Failure::fault(&refusal))?;
            let kept = keep(&library, &document, &Pace::whole_machine())?;
            let Some((Import::Added(id) | Import::Known(id), _)) = kept else {
                return Err(Failure::of(FailureCode::Fault));
            };
            articles.push(id);
        }
        let known = library.events()?.into_iter().find(|event| {
            let has = |id| event.articles.contains(id);
            articles.iter().all(has) || event.name == NAME && articles.iter().any(has)
        });
        let event = match known {
            Some(event) => event.id,
            None => library.make_event(NAME, &articles, &clock::now())?,
        };
        Ok(EventId(event.0))
    }
}

#[cfg(test)]
mod tests {
    use crate::Desk;
    use crate::wire::ArticleId;

    #[test]
    fn the_sample_makes_the_apps_own_library_and_comes_once() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(folder.path());

        let event = desk.open_sample().unwrap();

        assert_eq!(desk.open_sample().unwrap(), event);
        let library = desk.start().unwrap().library.unwrap();
        assert_eq!((library.name.as_str(), library.articles), ("Variorum.variorum", 6));
        assert_eq!(desk.events().unwrap().len(), 1);
    }

    #[test]
    fn the_sample_stays_as_the_analyst_left_it() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(folder.path());
        let event = desk.open_sample().unwrap();
        let [_, second, third, ..] = desk.events().unwrap()[0].articles[..] else { panic!() };
        desk.set_event_articles(event, &[third, second]).unwrap();

        assert_eq!(desk.open_sample().unwrap(), event);

        let articles: Vec<ArticleId> = desk.events().unwrap()[0].articles.clone();
        assert_eq!(articles, [third, second]);
    }
}
