//! The time, read at the edge only.

/// Now, in UTC to the second, as ISO 8601: “2026-03-01T09:00:00Z”.
pub(crate) fn now() -> String {
    let now = jiff::Timestamp::now();
    jiff::Timestamp::from_second(now.as_second()).unwrap_or(now).to_string()
}
