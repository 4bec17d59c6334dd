// Rules over a checked workspace.
