// SPDX-License-Identifier: EUPL-1.2
#include "kader/bestand.h"

#include <fstream>
#include <system_error>

#include "domain/melding.h"

namespace maatlat {

namespace {

[[noreturn]] void weiger(const std::filesystem::path& pad, const std::string& waarom) {
    throw Invoerfout({{pad.string(), 0, 0, waarom}});
}

std::string megabytes(std::size_t bytes) {
    return std::to_string((bytes + 1024 * 1024 - 1) / (1024 * 1024)) + " MB";
}

}  // namespace

std::string leesBestand(const std::filesystem::path& pad, std::size_t hoogstens) {
    std::error_code fout;
    const auto status = std::filesystem::status(pad, fout);
    if (!std::filesystem::exists(status))
        weiger(pad, "Dit bestand bestaat niet. Controleer de naam en de map.");
    if (std::filesystem::is_directory(status)) weiger(pad, "Dit is een map. Geef een bestand op.");

    std::ifstream stroom(pad, std::ios::binary);
    if (!stroom) weiger(pad, "Dit bestand kan niet worden gelezen. Controleer uw rechten.");

    // Devices and pipes have no size beforehand: read one byte more than is allowed, and no
    // further.
    std::string inhoud;
    const std::uintmax_t grootte = std::filesystem::file_size(pad, fout);
    if (!fout && grootte > hoogstens)
        weiger(pad, "Dit bestand is te groot (" + megabytes(static_cast<std::size_t>(grootte)) +
                        "; het maximum is " + megabytes(hoogstens) +
                        "). Controleer of u het juiste bestand hebt gekozen.");
    inhoud.resize(hoogstens + 1);
    stroom.read(inhoud.data(), static_cast<std::streamsize>(inhoud.size()));
    inhoud.resize(static_cast<std::size_t>(stroom.gcount()));
    if (inhoud.size() > hoogstens)
        weiger(pad, "Dit bestand is groter dan " + megabytes(hoogstens) +
                        ". Controleer of u het juiste bestand hebt gekozen.");
    if (stroom.bad()) weiger(pad, "Het lezen van dit bestand is halverwege mislukt.");
    return inhoud;
}

}  // namespace maatlat
