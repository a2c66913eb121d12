// The parts of a zipped office file, read with distrust: limits on entries, sizes and expansion, no strange names, no passwords, and
// never more bytes than a part declared. The only user of libzip among the readers. The bytes must outlive it; one thread at a time.
// Limits, which real Word files pass: 4096 parts, 32 MiB in a part that is read, 256 MiB in all, and 200-fold expansion above 1 MiB.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace chapeau {

class ZipParts {
public:
    /// Refuses with fileDamaged or fileForbiddenPart. `file` names it in errors.
    [[nodiscard]] static Result<ZipParts> open(std::string_view bytes, const std::string& file);

    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    [[nodiscard]] bool has(std::string_view name) const;
    /// The part's bytes; fileDamaged where it is missing, broken or longer than declared.
    [[nodiscard]] Result<std::string> part(const std::string& name) const;

private:
    struct Closer {
        void operator()(zip* archive) const;
    };

    ZipParts(zip* archive, std::string file) : m_archive{archive}, m_file{std::move(file)} {}
    [[nodiscard]] Done checkEntries();

    std::unique_ptr<zip, Closer> m_archive;
    std::string m_file;
    std::vector<std::string> m_names;
};

} // namespace chapeau
