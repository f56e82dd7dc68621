//! In which language a text is.

use isolang::Language;

/// The BCP 47 tag of the language of `text`, where it can be told for sure.
///
/// Only the beginning is read: a text does not change its language, and a page of it is enough.
pub(crate) fn detected(text: &str) -> Option<String> {
    let sample: String = text.chars().take(4000).collect();
    let found = whatlang::detect(&sample).filter(whatlang::Info::is_reliable)?;
    let code = found.lang().code();
    // whatlang's code for Chinese is that of Mandarin.
    if code == "cmn" {
        return Some("zh".to_owned());
    }
    let language = Language::from_639_3(code)?;
    Some(language.to_639_1().unwrap_or(code).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_tells_its_language() {
        let text = "The prime minister said on Thursday that the crossing would reopen within ten \
                    days, provided that both sides kept the terms that they had agreed.";
        assert_eq!(detected(text).as_deref(), Some("en"));
        let text = "Le premier ministre a déclaré jeudi que le passage rouvrirait dans les dix jours, \
                    à condition que les deux parties respectent les termes convenus.";
        assert_eq!(detected(text).as_deref(), Some("fr"));
    }

    #[test]
    fn a_name_alone_tells_none() {
        assert_eq!(detected("Irena"), None);
    }
}
