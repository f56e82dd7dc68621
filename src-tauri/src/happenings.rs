//! What the window is told without asking.

use std::sync::{Mutex, PoisonError};

use tauri::ipc::Channel;
use variorum_desk::wire::Happening;

/// The channel to the window, once it listens.
#[derive(Default)]
pub(crate) struct Happenings {
    channel: Mutex<Option<Channel<Happening>>>,
}

impl Happenings {
    /// Tells `channel` from now on, in place of one before: a window loaded anew listens anew.
    pub(crate) fn watch(&self, channel: Channel<Happening>) {
        *self.channel.lock().unwrap_or_else(PoisonError::into_inner) = Some(channel);
    }

    /// Tells the window, if one listens. A window that is gone misses nothing it could show.
    pub(crate) fn tell(&self, happening: Happening) {
        let channel = self.channel.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(channel) = channel.as_ref()
            && let Err(error) = channel.send(happening)
        {
            tracing::debug!(%error, "the window no longer listens");
        }
    }
}
