// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"
#include "store/opruimmoment.h"

/// Form posts that were carried out, so that the same post a second time (a double click, a retry
/// after a lost answer) gives the first result and changes nothing. Written in the transaction of
/// the work itself: after kill -9 both are there, or neither.
namespace maatlat::handelingStore {

/// The result of this very post, when it was carried out before. `inhoud`: SHA-256 over address and
/// fields: another content under the same key is another post.
std::optional<std::string> eerder(Sessie& sessie, std::int64_t persoon, const std::string& sleutel,
                                  const std::string& inhoud);
void onthoud(Transactie& transactie, std::int64_t persoon, const std::string& sleutel,
             const std::string& inhoud, const std::string& uitkomst);

/// Forgets posts from before a moment; returns how many.
int ruimOp(Transactie& transactie, const Opruimmoment& moment, const std::string& voor);

}  // namespace maatlat::handelingStore
