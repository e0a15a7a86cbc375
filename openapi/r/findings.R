#!/usr/bin/env Rscript
# Three questions to the repository of findings, each answered as a data frame.
#
#     Rscript findings.R matrix theme=domestic-abuse
#     Rscript findings.R trend by=issue issue=C5
#     Rscript findings.R export stage=C "q=bruising baby" --base http://localhost:8080
#
# What follows are filters, as /api/v1/findings has them; one that is given twice means either. The environment variable
# SCR_KEY holds your key; without one you are the public. Needs the packages httr2 and jsonlite. In a session of R:
#
#     source("findings.R")
#     pathway <- stage_by_pair(list(theme = "domestic-abuse"))
#
# A count of "c" is kept back, so that nobody can be told by it. It is not nought: it is NA in a data frame, where no sum
# should leave it out (na.rm), and column keptBack tells it from all else that is missing.

service <- "http://localhost:8080"

# The whole answer as text.
ask <- function(path, question) {
  names <- rep(names(question), lengths(question))
  values <- vapply(unlist(question), utils::URLencode, "", reserved = TRUE)
  query <- paste0(names, "=", values, collapse = "&", recycle0 = TRUE)
  request <- httr2::request(paste0(sub("/$", "", service), "/api/v1", path, "?", query))
  request <- httr2::req_error(request, is_error = function(answer) FALSE)
  if (nzchar(Sys.getenv("SCR_KEY"))) {
    request <- httr2::req_auth_bearer_token(request, Sys.getenv("SCR_KEY"))
  }
  answer <- tryCatch(httr2::req_perform(request), error = function(reason) {
    stop("No whole answer came from ", service, ": ", root(reason), call. = FALSE)
  })
  if (httr2::resp_status(answer) >= 400) {
    stop(problem(answer), call. = FALSE)
  }
  if (length(answer$body) == 0) "" else httr2::resp_body_string(answer)
}

root <- function(reason) {
  if (is.null(reason$parent)) conditionMessage(reason) else root(reason$parent)
}

# What a problem (RFC 9457) says to people.
problem <- function(answer) {
  tryCatch({
    said <- httr2::resp_body_json(answer, check_type = FALSE)
    paste0(said$title, ": ", said$detail)
  }, error = function(none) paste("The service answered", httr2::resp_status(answer)))
}

# Counts as they were sent: whole numbers, and "c" for what is kept back.
counts <- function(sent) {
  kept_back <- sent == "c"
  data.frame(findings = as.integer(ifelse(kept_back, NA, sent)), keptBack = kept_back)
}

# How many findings there are at each stage of the care pathway, and between whom. A finding of several pairs counts once
# in each, so these do not add up to all findings.
stage_by_pair <- function(question = list()) {
  asked <- utils::modifyList(list(rows = "stage", columns = "pair"), question)
  answer <- jsonlite::parse_json(ask("/analysis/matrix", asked))
  of <- function(axis, field) vapply(axis, `[[`, "", field)
  each <- length(answer$columns)
  data.frame(
    stage = rep(of(answer$rows, "code"), each = each),
    stageLabel = rep(of(answer$rows, "label"), each = each),
    pair = rep(of(answer$columns, "code"), length(answer$rows)),
    pairLabel = rep(of(answer$columns, "label"), length(answer$rows)),
    counts(as.character(unlist(answer$cells)))
  )
}

# How many findings each code has in each period, beside the number of reviews that were read of it.
trend <- function(question = list()) {
  answer <- jsonlite::parse_json(ask("/analysis/trend", question))
  periods <- vapply(answer$periods, `[[`, "", "period")
  reviews <- vapply(answer$periods, `[[`, 0L, "reviews")
  one <- function(series) {
    data.frame(
      period = periods,
      code = series$code,
      label = series$label,
      codebookVersion = series$codebookVersion,
      counts(as.character(unlist(series$counts))),
      reviews = reviews,
      perReview = vapply(series$perReview, function(share) if (is.null(share)) NA_real_ else as.numeric(share), 0)
    )
  }
  do.call(rbind, lapply(answer$series, one))
}

# All findings that a question finds, with their codes as lists.
#
# They are the rows that you may see. Before you pass on what you count in them: figures of few findings may tell of
# somebody; those of the service (stage_by_pair, trend) are made to be passed on.
export <- function(question = list()) {
  lines <- strsplit(ask("/exports/findings", utils::modifyList(list(format = "jsonl"), question)), "\n")[[1]]
  rows <- lapply(lines, jsonlite::parse_json)
  one <- function(value) vapply(rows, function(row) if (is.null(value(row))) NA_character_ else as.character(value(row)), "")
  many <- function(codes) I(lapply(rows, function(row) as.character(codes(row))))
  data.frame(
    id = one(function(row) row$id),
    review = one(function(row) row$review$title),
    localBody = one(function(row) row$review$localBody),
    year = as.integer(one(function(row) row$review$year)),
    documentKind = one(function(row) row$documentKind),
    kind = one(function(row) row$kind),
    stage = one(function(row) row$stage),
    pairs = many(function(row) row$pairs),
    issues = many(function(row) row$issues),
    reasons = many(function(row) row$reasons),
    themes = many(function(row) row$themes),
    polarity = one(function(row) row$polarity),
    title = one(function(row) row$title),
    text = one(function(row) row$text),
    page = as.integer(one(function(row) row$evidence[[1]]$page))
  )
}

# As CSV, like the service's own: what is kept back is c, lists are parted by semicolons, and what a spreadsheet would
# carry out as a formula gets an apostrophe in front.
write <- function(table) {
  if (NROW(table) == 0) {
    message("Nothing was found.")
    return(invisible())
  }
  if (!is.null(table$keptBack)) {
    table$findings[table$keptBack] <- "c"
    table$keptBack <- NULL
  }
  cell <- function(column) {
    if (is.list(column)) column <- vapply(column, paste, "", collapse = ";")
    if (is.character(column)) sub("^([=+@\t\r\n-])", "'\\1", column) else column
  }
  utils::write.csv(lapply(table, cell), row.names = FALSE, na = "")
}

main <- function(given) {
  usage <- "usage: Rscript findings.R matrix|trend|export [PARAMETER=VALUE ...] [--base ADDRESS]"
  answers <- list(matrix = stage_by_pair, trend = trend, export = export)
  at <- match("--base", given)
  if (!is.na(at)) {
    service <<- given[at + 1]
    given <- given[-c(at, at + 1)]
  }
  filters <- strsplit(given[-1], "=", fixed = TRUE)
  if (length(given) == 0 || !given[1] %in% names(answers) || any(lengths(filters) < 2)) {
    stop(usage, call. = FALSE)
  }
  names <- sub("=.*", "", given[-1])
  values <- sub("[^=]*=", "", given[-1])
  write(answers[[given[1]]](split(values, factor(names, unique(names)))))
}

if (sys.nframe() == 0) {
  tryCatch(main(commandArgs(trailingOnly = TRUE)), error = function(reason) {
    message(conditionMessage(reason))
    quit(status = 1)
  })
}
