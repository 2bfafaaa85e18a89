// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>

/// Disks that fail. A layer between SQLite and the disk (a VFS) that counts what SQLite asks of it,
/// can refuse at a chosen moment, and can take the power away: then everything that was written and
/// not yet synced is there or not, sector by sector, as chance has it. For programs that test what
/// is left afterwards; not for a program that anybody works with.
namespace maatlat::aanval {

/// What can be asked of a disk.
enum class Schijfvraag : unsigned char { schrijven, wachten };

/// Puts the layer before every database that is opened from now on.
void zetTussenbeide();

/// The `nde` question of this kind from now on (counted from 1) fails; `blijft`: and all after it.
/// 0: none fails. A write fails as on a full disk, a wait as on a broken one.
void laatMislukken(Schijfvraag wat, std::int64_t nde, bool blijft);

/// How many of this kind were asked since `laatMislukken`, and whether one failed.
std::int64_t gevraagd(Schijfvraag wat);
bool isMislukt();

/// From now on is remembered what was not synced yet. At question number `nde` (of any kind,
/// counted from 1) the power goes: each write that was not synced is undone, or stays, sector by
/// sector, by `kans` (a whole number, 0 to 2^32 - 1, evenly spread); then `weg` is called, which
/// does not return.
void laatStroomUitvallen(std::int64_t nde, std::function<std::uint32_t()> kans,
                         std::function<void()> weg);

}  // namespace maatlat::aanval
