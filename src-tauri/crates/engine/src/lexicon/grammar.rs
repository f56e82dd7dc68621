//! Small closed classes of English words, all in lower case.

/// Personal pronouns that can be the subject of a cue.
pub const SUBJECT_PRONOUNS: &[&str] =
    &["he", "she", "they", "it", "we", "i", "you", "both", "others", "many", "some", "none"];

/// Words that open a noun phrase.
pub const DETERMINERS: &[&str] = &[
    "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "that", "these",
    "those", "some", "many", "several", "most", "all", "both", "two", "three", "four", "five",
    "one", "another", "other", "each", "every", "no", "any", "few", "more", "dozens", "multiple",
    "numerous", "various", "certain",
];

/// Prepositions.
pub const PREPOSITIONS: &[&str] = &[
    "of",
    "for",
    "in",
    "at",
    "on",
    "from",
    "with",
    "to",
    "by",
    "about",
    "against",
    "after",
    "before",
    "during",
    "over",
    "under",
    "into",
    "through",
    "between",
    "among",
    "amid",
    "without",
    "within",
    "across",
    "since",
    "until",
    "despite",
    "toward",
    "towards",
    "upon",
    "via",
    "regarding",
    "near",
    "alongside",
    "following",
    "including",
    "along",
    "outside",
    "inside",
    "around",
    "behind",
    "beyond",
    "because",
    "ahead",
    "per",
    "than",
    "like",
    "throughout",
    "as",
];

/// Prepositions that join a second noun phrase to the one before: *a spokesman for the ministry*.
pub const JOINING_PREPOSITIONS: &[&str] =
    &["of", "for", "from", "in", "at", "with", "to", "on", "by", "close", "familiar", "behind"];

/// Conjunctions and other words that open a clause.
pub const CONJUNCTIONS: &[&str] = &[
    "and", "but", "or", "nor", "yet", "so", "while", "whereas", "although", "though", "because",
    "if", "unless", "when", "whenever", "where", "since", "until", "as", "that", "which", "who",
    "whom", "whose", "what", "how", "why", "whether", "after", "before", "once", "than", "even",
    "then", "plus",
];

/// Relative pronouns that can stand for a source.
pub const RELATIVES: &[&str] = &["who", "which", "that"];

/// Auxiliary and modal verbs.
pub const AUXILIARIES: &[&str] = &[
    "has",
    "have",
    "had",
    "is",
    "are",
    "was",
    "were",
    "be",
    "been",
    "being",
    "do",
    "does",
    "did",
    "will",
    "would",
    "may",
    "might",
    "can",
    "could",
    "shall",
    "should",
    "must",
    "’s",
    "'s",
    "’ve",
    "'ve",
    "’d",
    "'d",
    "hasn’t",
    "hasn't",
    "didn’t",
    "didn't",
    "doesn’t",
    "doesn't",
    "don’t",
    "don't",
    "won’t",
    "won't",
    "wouldn’t",
    "wouldn't",
    "haven’t",
    "haven't",
    "hadn’t",
    "hadn't",
    "isn’t",
    "isn't",
    "wasn’t",
    "wasn't",
    "weren’t",
    "weren't",
    "aren’t",
    "aren't",
    "he’s",
    "he's",
    "she’s",
    "she's",
];

/// Forms of *be*: before a participle they make a passive.
pub const FORMS_OF_BE: &[&str] =
    &["is", "are", "was", "were", "be", "been", "being", "isn’t", "isn't", "wasn’t", "wasn't"];

/// Forms of *have*.
pub const FORMS_OF_HAVE: &[&str] = &[
    "has",
    "have",
    "had",
    "’ve",
    "'ve",
    "hasn’t",
    "hasn't",
    "haven’t",
    "haven't",
    "’s",
    "'s",
    "’d",
    "'d",
];

/// Negations.
pub const NEGATIONS: &[&str] = &[
    "not",
    "never",
    "no",
    "neither",
    "nor",
    "didn’t",
    "didn't",
    "doesn’t",
    "doesn't",
    "don’t",
    "don't",
    "won’t",
    "won't",
    "wouldn’t",
    "wouldn't",
    "hasn’t",
    "hasn't",
    "haven’t",
    "haven't",
    "hadn’t",
    "hadn't",
    "cannot",
    "can’t",
    "can't",
];

/// Adverbs that stand between a source and its cue and do not end in *-ly*.
pub const ADVERBS: &[&str] = &[
    "also",
    "then",
    "later",
    "again",
    "still",
    "even",
    "however",
    "too",
    "further",
    "earlier",
    "once",
    "often",
    "always",
    "just",
    "now",
    "soon",
    "yesterday",
    "today",
    "furthermore",
    "moreover",
    "instead",
    "meanwhile",
    "nevertheless",
    "nonetheless",
    "therefore",
    "thus",
    "already",
    "since",
    "twice",
    "long",
    "yet",
    "all",
    "both",
    "each",
    "himself",
    "herself",
    "themselves",
    "itself",
    "first",
    "not",
    "never",
    "separately",
];

/// Words of time that may stand between a cue and its content.
pub const TIME_WORDS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "today",
    "yesterday",
    "tonight",
    "tomorrow",
    "earlier",
    "later",
    "afterwards",
    "afterward",
    "recently",
    "last",
    "next",
    "early",
    "late",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Whether `word` (in lower case) is an adverb that may stand between a source and its cue.
#[must_use]
pub fn is_adverb(word: &str) -> bool {
    ADVERBS.contains(&word)
        || (word.len() > 4
            && word.ends_with("ly")
            && ![
                "family",
                "ally",
                "assembly",
                "july",
                "italy",
                "supply",
                "reply",
                "daily",
                "weekly",
                "monthly",
                "kelly",
                "reilly",
                "connolly",
                "o’reilly",
            ]
            .contains(&word))
}

/// Whether `word` (in lower case) can stand inside a noun phrase: it is of no closed class.
#[must_use]
pub fn is_open_class(word: &str) -> bool {
    !PREPOSITIONS.contains(&word)
        && !CONJUNCTIONS.contains(&word)
        && !AUXILIARIES.contains(&word)
        && !NEGATIONS.contains(&word)
        && !is_adverb(word)
}
