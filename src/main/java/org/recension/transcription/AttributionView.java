package org.recension.transcription;

import java.util.List;

/** Who wrote which stretch of a text; the runs cover it. */
public record AttributionView(List<RunView> runs) {}
