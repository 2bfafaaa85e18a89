// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

#include "store/opruimmoment.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Everything that goes by itself: answers on dossiers past their end date, bijlagen that nothing
/// names any more, drafts of frozen toetsen, old posts and logins, accounts of people who left.
/// Called when the program starts and every hour. Each erasing leaves a line in the log. With a
/// clock that cannot be believed nothing goes; `meld` gets a line that says so. What goes wrong
/// with one kind is thrown after the others.
void ruimOp(Werkplek& werkplek, const std::function<void(const std::string&)>& meld);

/// Files of bijlagen that no source names since so long; not those that something frozen names.
/// What a removed source says of its file stays, as its history does. Returns how many files.
int ruimBijlagenOp(Werkplek& werkplek, const Opruimmoment& moment);

/// Drafts in toetsen that have been frozen for so long. Returns how many.
int ruimConceptenOp(Werkplek& werkplek, const Opruimmoment& moment);

/// Takes away what a crash left of files that were coming in: they belong to nothing, whatever the
/// clock says. Only while nobody writes there: when the program starts. Returns how many.
int ruimUploadrestenOp(Werkplek& werkplek);

}  // namespace maatlat
