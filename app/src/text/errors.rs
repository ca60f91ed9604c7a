//! What went wrong, and how to mend it.

use super::texts;

texts! {
    /// What went wrong, and how to mend it.
    ErrorsText {
        summary_title: "有内容需要修改", "There is something to correct";
        error_prefix: "错误：", "Error: ";
        required: "请填写“{label}”，不清楚的可以选“不清楚”", "Answer “{label}”, or choose “Not sure”";
        required_plain: "请填写“{label}”", "Fill in “{label}”";
        choose: "请选择“{label}”", "Choose an answer to “{label}”";
        not_a_number: "请用数字填写“{label}”，例如 3", "Write “{label}” in digits, such as 3";
        not_money: "请用数字填写“{label}”，最多两位小数，例如 1200 或 85.50", "Write “{label}” in digits with at most two decimals, such as 1200 or 85.50";
        negative: "“{label}”不能小于 0", "“{label}” cannot be less than 0";
        too_large: "“{label}”太大了，请检查是否多写了 0", "“{label}” is too large; check for extra zeros";
        not_a_date: "“{label}”不是有效的日期，请按 1980 年 9 月 7 日这样填写", "“{label}” is not a real date; write it like 1980, 9, 7";
        date_in_future: "“{label}”不能晚于今天", "“{label}” cannot be later than today";
        date_too_early: "“{label}”太早了，请检查年份", "“{label}” is too early; check the year";
        too_long: "“{label}”最多 {limit} 个字", "“{label}” can have at most {limit} characters";
        identity_number: "身份证号码不正确，请逐位核对", "The identity number is not right; check it digit by digit";
        phone: "请填写 11 位手机号码", "Enter a mobile number of 11 digits";
        code: "请填写 6 位验证码", "Enter the code of 6 digits";

        offline: "没有连上服务器。请检查网络后再试；已填写的内容没有丢失。", "The server could not be reached. Check the network and try again; nothing you typed is lost.";
        unreadable: "服务器的答复无法读取。请重新打开本页再试。", "The server's answer could not be read. Open this page again and try once more.";
        malformed: "提交的内容无法读取。请重新打开本页再试。", "What was sent could not be read. Open this page again and try once more.";
        invalid: "有内容不符合要求，请检查后再提交。", "Something is not acceptable. Check it and send again.";
        sign_in_required: "登录已过期，请重新登录；已填写的内容没有丢失。", "Your sign-in has expired. Sign in again; nothing you typed is lost.";
        wrong_credentials: "账号与密码（或手机号与验证码）不符，请重新输入。", "The name and password, or the number and code, do not match. Enter them again.";
        not_permitted: "您的岗位不能进行这项操作。", "Your role does not allow this.";
        not_found: "没有找到，或者不属于您的办理范围。", "It was not found, or is not yours to see.";
        foreign_origin: "请求来自其他网站，未被接受。请从本站页面操作。", "The request came from another site and was refused. Use this site's own pages.";
        request_too_large: "提交的内容太大。请减少文件或缩小照片。", "What was sent is too large. Remove files or use smaller photos.";
        wrong_type: "不接受这种格式的内容。", "This kind of content is not accepted.";
        too_many: "操作太频繁，请在 {seconds} 秒后再试。", "Too many attempts. Try again in {seconds} seconds.";
        version_conflict: "其他人刚刚修改过。请查看最新内容后再操作；已填写的内容没有丢失。", "Someone else has just changed this. Look at the newest version and try again; nothing you typed is lost.";
        key_reused: "这次提交与之前的不一致。请重新打开本页再提交。", "This does not match what was sent before. Open this page again and send once more.";
        unknown_jurisdiction: "没有这个地区的政策。请选择其他地区。", "There is no policy for this place. Choose another.";
        date_not_encoded: "这一天的政策尚未录入，暂时不能办理。请联系管理员或拨打 12349；已填写的内容没有丢失。", "The policy for this day has not been entered, so nothing can be handled yet. Tell the administrator or call 12349; nothing you typed is lost.";
        facts_mismatch: "内容在传送中发生了变化。请重新提交。", "What was sent changed on the way. Send it again.";
        assessment_changed: "政策或日期有变，测算结果已更新。请确认新结果。", "The policy or the date has changed, and so has the result. Confirm the new one.";
        overlay_refused: "试算的标准不能用于申请。", "Figures that you tried cannot be used to apply.";
        action_not_permitted: "按程序现在不能进行这一步，页面可能已过时。请刷新后再看。", "The procedure does not allow this step now; the page may be old. Refresh it.";
        file_not_accepted: "不能接受这个文件。请上传照片（JPG、PNG）或 PDF。", "This file cannot be accepted. Upload a photo (JPG, PNG) or a PDF.";
        already_exists: "已经登记过了，没有重复登记。", "It exists already; nothing was added twice.";
        timeout: "服务器没有及时答复。请再试一次，不会重复提交。", "The server took too long. Try again; nothing will be sent twice.";
        storage_away: "服务器暂时无法保存，什么都没有改变。请稍后再试。", "The server cannot save at the moment; nothing was changed. Try again later.";
        storage_full: "服务器存储已满，什么都没有改变。请联系管理员或拨打 12349。", "The server's storage is full; nothing was changed. Tell the administrator or call 12349.";
        internal: "服务器出错了。请稍后再试；编号 {trace}。", "The server failed. Try again later; reference {trace}.";
    }
}
