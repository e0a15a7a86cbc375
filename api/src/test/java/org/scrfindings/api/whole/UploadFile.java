package org.scrfindings.api.whole;

/** A document as its sender has it. */
record UploadFile(String name, byte[] bytes) {}
