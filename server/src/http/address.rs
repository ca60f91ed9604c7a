//! Where a request comes from, behind proxies too.

use std::net::{IpAddr, SocketAddr};

use axum::http::HeaderMap;

const FORWARDED_FOR: &str = "x-forwarded-for";

/// The address of the browser: `peer` where no proxy stands in front. Each proxy appends whom it got
/// the request from, so that with `proxies` of them the browser is that many entries from the right;
/// what stands further left, anybody may have written.
pub fn of_client(peer: Option<IpAddr>, headers: &HeaderMap, proxies: u8) -> Option<IpAddr> {
    let Some(skipped) = usize::from(proxies).checked_sub(1) else {
        return peer;
    };
    let mut lines = headers.get_all(FORWARDED_FOR).iter().filter_map(|line| line.to_str().ok()).collect::<Vec<_>>();
    lines.reverse();
    let told = lines.iter().flat_map(|line| line.rsplit(',')).nth(skipped);
    // A request that did not come through all of them, or whose proxy says no address, counts as the
    // proxy's: too strict rather than not at all.
    told.and_then(|entry| read(entry.trim())).or(peer)
}

/// An address, as some proxies write it with a port or in brackets.
fn read(entry: &str) -> Option<IpAddr> {
    let bare = entry.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(entry);
    bare.parse().ok().or_else(|| entry.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(lines: &[&str], proxies: u8) -> String {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(FORWARDED_FOR, line.parse().unwrap());
        }
        of_client(Some("10.0.0.1".parse().unwrap()), &headers, proxies).unwrap().to_string()
    }

    #[test]
    fn nobody_is_believed_where_no_proxy_stands() {
        assert_eq!(seen(&["203.0.113.9"], 0), "10.0.0.1");
    }

    #[test]
    fn the_entry_of_the_outermost_own_proxy_counts() {
        assert_eq!(seen(&["198.51.100.1, 203.0.113.9"], 1), "203.0.113.9");
        assert_eq!(seen(&["198.51.100.1, 203.0.113.9, 10.0.0.2"], 2), "203.0.113.9");
        assert_eq!(seen(&["198.51.100.1", "203.0.113.9,10.0.0.2"], 2), "203.0.113.9");
        assert_eq!(seen(&["198.51.100.1", "203.0.113.9", "10.0.0.2"], 2), "203.0.113.9");
    }

    #[test]
    fn what_is_missing_or_no_address_counts_as_the_proxy() {
        for lines in [&[][..], &["unknown"], &["1.2.3.4,"], &[""]] {
            assert_eq!(seen(lines, 1), "10.0.0.1", "{lines:?}");
        }
        assert_eq!(seen(&["203.0.113.9"], 2), "10.0.0.1");
    }

    #[test]
    fn ports_and_brackets_are_left_out() {
        assert_eq!(seen(&["203.0.113.9:4711"], 1), "203.0.113.9");
        assert_eq!(seen(&["[2001:db8::1]:4711"], 1), "2001:db8::1");
        assert_eq!(seen(&["[2001:db8::1]"], 1), "2001:db8::1");
        assert_eq!(seen(&["2001:db8::1"], 1), "2001:db8::1");
    }
}
