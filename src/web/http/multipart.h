// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "web/http/grenzen.h"
#include "web/http/verzoek.h"

namespace maatlat::web {

/// Of a form that is too big to be read to its end.
inline constexpr const char* kBestandTeGroot =
    "Wat u stuurt is te groot. Een bestand mag hoogstens 25 MB zijn. Er is niets opgeslagen. Ga "
    "met de terugknop naar uw formulier: uw tekst staat er nog. Kies daar een kleiner bestand.";

/// The files of a request, until the use case has taken them; what is left is removed with this.
class Ontvangen {
  public:
    Ontvangen() = default;
    ~Ontvangen();
    Ontvangen(const Ontvangen&) = delete;
    Ontvangen& operator=(const Ontvangen&) = delete;

    Upload& voegToe(Upload upload) { return uploads_.emplace_back(std::move(upload)); }
    const std::vector<Upload>& uploads() const { return uploads_; }

    /// A file could not be kept: removes it, and remembers why. Its form is read on, so that what
    /// was typed can be given back.
    void gaatNiet(Upload& upload, const std::string& oorzaak);
    const std::string& oorzaak() const { return oorzaak_; }  ///< of the first; empty: all are there

    /// Only its name stays.
    static void breekAf(Upload& upload, Upload::Afgebroken waarom);

  private:
    std::vector<Upload> uploads_;
    std::string oorzaak_;
};

/// The boundary in a Content-Type of multipart/form-data; empty when it is another type. Throws
/// Weigering for one that is longer than the standard allows.
std::string grensVan(std::string_view contentType);

/// How a form with files is read.
struct Multipartwijze {
    std::filesystem::path map{};  ///< where files go as they come; empty: it takes none
    bool alleenNamen = false;     ///< what files hold is thrown away
    /// Told how many bytes of text are about to stand in memory; may throw Weigering.
    std::function<void(std::int64_t)> voorTekst{};
};

/// Reads the texts into memory, and the files to disk; of a file that is too big, or one too many,
/// the name only. Throws Weigering when it cannot be read, or when the texts pass their limit. A
/// file for which there is no place is told by `ontvangen`.
Verzoek::Paren leesMultipart(std::istream& inhoud, const std::string& grens, const Grenzen& grenzen,
                             const Multipartwijze& wijze, Ontvangen& ontvangen);

}  // namespace maatlat::web
