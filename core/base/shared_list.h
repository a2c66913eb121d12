// Values in order, for snapshots: a copy of the list shares its elements with the list it was made from, so it costs a pointer each, and a
// change in one list is not seen in the other. Elements are never changed in place, so copies may be read on any thread.
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace chapeau {

template <class T>
class SharedList {
    using Elements = std::vector<std::shared_ptr<const T>>;

public:
    using value_type = T;

    class const_iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        const_iterator() = default;
        explicit const_iterator(typename Elements::const_iterator at) : m_at{at} {}

        reference operator*() const { return **m_at; }
        pointer operator->() const { return m_at->get(); }
        reference operator[](difference_type n) const { return *m_at[n]; }
        const_iterator& operator++() { return *this += 1; }
        const_iterator& operator--() { return *this += -1; }
        const_iterator operator++(int) { return const_iterator{m_at++}; }
        const_iterator operator--(int) { return const_iterator{m_at--}; }
        const_iterator& operator+=(difference_type n) {
            m_at += n;
            return *this;
        }
        const_iterator& operator-=(difference_type n) { return *this += -n; }
        friend const_iterator operator+(const_iterator it, difference_type n) { return it += n; }
        friend const_iterator operator+(difference_type n, const_iterator it) { return it += n; }
        friend const_iterator operator-(const_iterator it, difference_type n) { return it -= n; }
        friend difference_type operator-(const const_iterator& a, const const_iterator& b) { return a.m_at - b.m_at; }
        friend auto operator<=>(const const_iterator&, const const_iterator&) = default;

    private:
        typename Elements::const_iterator m_at{};
    };
    using iterator = const_iterator;

    SharedList() = default;
    SharedList(std::initializer_list<T> values) {
        for (const auto& value : values) push_back(value);
    }
    SharedList(std::vector<T> values) {
        reserve(values.size());
        for (auto& value : values) push_back(std::move(value));
    }

    [[nodiscard]] const_iterator begin() const { return const_iterator{m_elements.begin()}; }
    [[nodiscard]] const_iterator end() const { return const_iterator{m_elements.end()}; }
    [[nodiscard]] std::size_t size() const { return m_elements.size(); }
    [[nodiscard]] bool empty() const { return m_elements.empty(); }
    [[nodiscard]] const T& operator[](std::size_t index) const { return *m_elements[index]; }
    [[nodiscard]] const T& at(std::size_t index) const { return *m_elements.at(index); }
    [[nodiscard]] const T& front() const { return *m_elements.front(); }
    [[nodiscard]] const T& back() const { return *m_elements.back(); }

    /// For whoever keeps an element beyond the list, or puts it into another one.
    [[nodiscard]] std::shared_ptr<const T> shared(std::size_t index) const { return m_elements[index]; }
    void share(std::shared_ptr<const T> element) { m_elements.push_back(std::move(element)); }

    void reserve(std::size_t size) { m_elements.reserve(size); }
    void push_back(T value) { m_elements.push_back(std::make_shared<const T>(std::move(value))); }
    void clear() { m_elements.clear(); }
    void resize(std::size_t size) requires std::default_initializable<T> {
        while (m_elements.size() < size) push_back({});
        m_elements.resize(size);
    }
    /// Makes another value of the one at `index`, in this list.
    void replace(std::size_t index, T value) { m_elements[index] = std::make_shared<const T>(std::move(value)); }
    /// The same by a function that changes a copy of it.
    template <class Change>
    void change(std::size_t index, Change change) {
        T value = *m_elements[index];
        change(value);
        replace(index, std::move(value));
    }
    template <class Predicate>
    void eraseIf(Predicate predicate) {
        std::erase_if(m_elements, [&](const auto& element) { return predicate(*element); });
    }

    /// Calls `visit` with each element that doesn't stand in the other list, itself and not only its like, at the same place.
    template <class Visit>
    void eachNotSharedWith(const SharedList& other, Visit visit) const {
        for (std::size_t i = 0; i < m_elements.size(); ++i)
            if (i >= other.m_elements.size() || m_elements[i] != other.m_elements[i]) visit(*m_elements[i]);
    }

    /// Equal values; those that are shared aren't looked at.
    friend bool operator==(const SharedList& a, const SharedList& b) {
        return std::ranges::equal(a.m_elements, b.m_elements, [](const auto& x, const auto& y) { return x == y || *x == *y; });
    }

private:
    Elements m_elements;
};

} // namespace chapeau
