//! The frame of every page.

use super::texts;

texts! {
    /// The frame of every page.
    ShellText {
        name: "一门", "Yimen";
        tagline: "社会救助", "social assistance";
        title: "{page} - 一门社会救助", "{page} - Yimen social assistance";
        skip: "跳到正文", "Skip to main content";
        tools: "显示设置和登录", "Display settings and sign-in";
        language: "English", "中文";
        large_text: "大字版", "Large text";
        normal_text: "标准字号", "Normal text";
        theme_device: "明暗：随设备", "Theme: as device";
        theme_light: "明暗：浅色", "Theme: light";
        theme_dark: "明暗：深色", "Theme: dark";
        sign_in: "登录", "Sign in";
        sign_out: "退出登录", "Sign out";
        signed_in_as: "已登录：{name}", "Signed in: {name}";
        hotline: "救助服务热线", "Assistance hotline";
        hotline_hours: "遇到急难，请拨打热线，或直接到乡镇（街道）办事大厅、村（社区）。", "In urgent need, call the hotline, or go straight to your township or street office, or your village or community.";
        clear: "清除本机信息", "Clear this device";
        clear_hint: "多人共用手机、电脑时，离开前请清除。", "If others use this phone or computer, clear it before you leave.";
        clear_title: "清除本机上填写的内容？", "Clear what was typed on this device?";
        clear_body: "测算时填写的内容、显示设置和登录状态都会从本机删除，无法恢复。已经提交的申请不受影响。", "Your answers in the check, your display settings and your sign-in will be removed from this device for good. Applications that were sent are not affected.";
        clear_confirm: "清除", "Clear";
        cleared: "本机信息已清除。", "This device has been cleared.";
        staff: "工作人员入口", "For staff";
        publicity: "公示", "Public notices";
        standards: "各地标准和规定", "Standards and rules";
        components: "页面组件", "Components";
        offline: "网络已断开。测算仍可使用，已填写的内容保存在本机；联网后再提交。", "You are offline. You can still check what you may get, and what you typed is kept on this device. Send it when you are back online.";
        failure_title: "页面出错了", "Something went wrong on this page";
        failure_body: "已填写的内容保存在本机。请重新打开本页；如果仍然出错，请拨打 12349。", "What you typed is kept on this device. Open this page again; if it keeps failing, call 12349.";
        failure_reload: "重新打开", "Open again";
        not_found_title: "没有找到这个页面", "Page not found";
        not_found_body: "网址可能输错了，或者页面已经移走。", "The address may be wrong, or the page may have moved.";
        go_home: "回到首页", "Go to the start page";
    }
}
