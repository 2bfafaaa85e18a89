// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace maatlat {

/// Lets this program give memory back that it no longer uses. Without, every thread that was ever
/// busy keeps what it once needed. Called before the first thread is made.
void geefGeheugenTerug();

}  // namespace maatlat
