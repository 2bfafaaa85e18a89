// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "domain/landelijk/kaderverband.h"
#include "domain/toetsingskader.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// A mapping with the kaders that it is about.
struct Kaderverbandbestand {
    Kaderverband verband;
    Toetsingskader van;
    Toetsingskader naar;
};
/// Reads one file. It names its kaders by id and version: they stand in its folder, or in the one
/// above it. Throws Invoerfout, Gebruikersfout.
Kaderverbandbestand leesKaderverbandbestand(const std::filesystem::path& bestand);

/// Reads all files criteria/landelijk/kaderverband*.yaml and keeps them with the work; once, at the
/// start. Throws as the above.
void stelKaderverbandenIn(Werkplek& werkplek, const std::filesystem::path& criteria);

/// The mapping from one kader to another, turned round where it was written the other way; nothing
/// when nobody wrote one.
std::optional<Kaderverband> kaderverband(Werkplek& werkplek, const Toetsingskader& van,
                                         const Toetsingskader& naar);

}  // namespace maatlat
