package org.scrfindings.api.crash;

/** A document as its sender has it. */
record UploadFile(String name, byte[] bytes) {}
