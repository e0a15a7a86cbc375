package org.scrfindings.api.web;

import java.util.List;

/**
 * Why a finding has a code, in words.
 *
 * @param axis what the code is about
 * @param how sure the coder was: words and a figure
 * @param who gave it
 * @param words of the passage that led to it
 */
public record Reason(String axis, String label, String address, String how, String who, List<String> words) {}
